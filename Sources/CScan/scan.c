int bf_stub(void){return 0;}
