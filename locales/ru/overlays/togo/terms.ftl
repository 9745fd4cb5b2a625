-country = { $case ->
    [of] Того
    [to] Того
    [acc] Того
    [with] Того
    [in] в Того
    [into] в Того
    [bare] Того
   *[name] Того
}
