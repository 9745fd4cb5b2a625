-country = { $case ->
    [in] au Togo
    [of] du Togo
    [to] au Togo
   *[name] le Togo
}
