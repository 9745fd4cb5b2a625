-country = nchi yako

-lead-agency = chombo kiongozi cha serikali ya kidijitali
