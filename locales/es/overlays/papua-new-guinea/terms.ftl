-country = { $case ->
    [in] en Papua Nueva Guinea
    [of] de Papua Nueva Guinea
    [to] a Papua Nueva Guinea
   *[name] Papua Nueva Guinea
}
