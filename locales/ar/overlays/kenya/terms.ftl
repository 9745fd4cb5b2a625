-country = { $case ->
    [in] في كينيا
    [of] كينيا
    [to] لكينيا
   *[name] كينيا
}
