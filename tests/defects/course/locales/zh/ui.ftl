files-found = { $count ->
   *[other] 找到 { $count } 个文件
}
days-left = { $days ->
   *[other] 还剩 { $days } 天。
}
rows-changed = { $rows ->
   *[other] { $total } 行中有 { $rows } 行已更改。
}
place = { NUMBER($place, type: "ordinal") ->
   *[other] 您的文件在清单中排第 { $place }。
}
people = { $people ->
   *[other] { $people } 人打开了 { $file }。
}
errors = { $errors ->
    [0] 没有错误。
   *[other] { $errors } 个错误
}
pages = { $pages ->
   *[other] { $pages } 页
}
minutes = { $minutes ->
   *[other] { $minutes } 分钟前已保存
}
welcome = 欢迎，{ $name }！
saved-by = { $name } 保存了 { $file }。
upload = 将 { $file } 上传至{ $office }
asked-by = { $name } 于 { $time } 提出
