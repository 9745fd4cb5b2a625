-country = { $case ->
    [in] en Kenya
    [of] de Kenya
    [to] a Kenya
   *[name] Kenya
}
