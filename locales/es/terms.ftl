-country = { $case ->
    [in] en su país
    [of] de su país
    [to] a su país
   *[name] su país
}

-lead-agency = { $case ->
    [in] en el organismo rector del gobierno digital
    [of] del organismo rector del gobierno digital
    [to] al organismo rector del gobierno digital
   *[name] el organismo rector del gobierno digital
}
