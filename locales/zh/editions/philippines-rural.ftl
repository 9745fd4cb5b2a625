title = 菲律宾：农村市镇
