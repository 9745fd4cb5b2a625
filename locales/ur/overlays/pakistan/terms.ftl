-country = { $case ->
    [oblique] پاکستان
   *[name] پاکستان
}
