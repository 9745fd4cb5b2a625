-country = 菲律宾

-lead-agency = 信息和通信技术部（DICT）
