title = 菲律宾：城市
