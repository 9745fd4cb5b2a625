-country = { $case ->
    [in] en el Pakistán
    [of] del Pakistán
    [to] al Pakistán
   *[name] el Pakistán
}
