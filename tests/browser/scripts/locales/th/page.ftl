shu-zi-zheng-fu = รัฐบาลดิจิทัล
