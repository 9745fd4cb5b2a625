-country = { $case ->
    [in] au Kenya
    [of] du Kenya
    [to] au Kenya
   *[name] le Kenya
}
