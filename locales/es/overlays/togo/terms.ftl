-country = { $case ->
    [in] en el Togo
    [of] del Togo
    [to] al Togo
   *[name] el Togo
}
