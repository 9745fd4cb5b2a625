-country = o seu país

-lead-agency = o organismo líder do governo digital
