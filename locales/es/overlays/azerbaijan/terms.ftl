-country = { $case ->
    [in] en Azerbaiyán
    [of] de Azerbaiyán
    [to] a Azerbaiyán
   *[name] Azerbaiyán
}
