-country = 贵国

-lead-agency = 数字政府牵头机构
