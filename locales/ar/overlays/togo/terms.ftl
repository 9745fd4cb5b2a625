-country = { $case ->
    [in] في توغو
    [of] توغو
    [to] لتوغو
   *[name] توغو
}
