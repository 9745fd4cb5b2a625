files-found = { $count ->
    [one] Найден { $count } файл
    [few] Найдено { $count } файла
    [many] Найдено { $count } файлов
   *[other] Найдено { $count } файла
}
days-left = { $days ->
    [one] Остался { $days } день.
    [few] Осталось { $days } дня.
    [many] Осталось { $days } дней.
   *[other] Осталось { $days } дня.
}
rows-changed = { $rows ->
    [one] Изменена { $rows } строка из { $total }.
    [few] Изменены { $rows } строки из { $total }.
    [many] Изменено { $rows } строк из { $total }.
   *[other] Изменено { $rows } строки из { $total }.
}
place = { NUMBER($place, type: "ordinal") ->
   *[other] Ваш файл { $place }-й в списке.
}
people = { $people ->
    [one] { $people } человек открыл { $file }.
    [few] { $people } человека открыли { $file }.
    [many] { $people } человек открыли { $file }.
   *[other] { $people } человека открыли { $file }.
}
errors = { $errors ->
    [0] Ошибок нет.
    [one] { $errors } ошибка
    [few] { $errors } ошибки
    [many] { $errors } ошибок
   *[other] { $errors } ошибки
}
pages = { $pages ->
    [one] { $pages } страница
    [few] { $pages } страницы
    [many] { $pages } страниц
   *[other] { $pages } страницы
}
minutes = { $minutes ->
    [one] Сохранено { $minutes } минуту назад
    [few] Сохранено { $minutes } минуты назад
    [many] Сохранено { $minutes } минут назад
   *[other] Сохранено { $minutes } минуты назад
}
welcome = Добро пожаловать, { $name }!
saved-by = Файл { $file } сохранён пользователем { $name }.
upload = Отправить { $file } в { $office }
asked-by = Запрос: { $name }, { $time }
