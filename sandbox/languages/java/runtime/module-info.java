/**
 * The driver: loads a compiled solution and calls it case by case.
 *
 * Only what solutions are compiled against is exported; nothing is open to reflection.
 */
module judge {
    exports judge.glue;
    exports javafx.util;
}
