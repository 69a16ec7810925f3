package judge.run;

/** A type of the notation that signatures are written in, such as {@code list[list[int]]}. */
record Type(Kind kind, Type element, String name) {
    /** What a type is at its outermost. */
    enum Kind { INT, LONG, FLOAT, BOOL, CHAR, STRING, LIST, LINKED, CYCLIC, TREE, GRAPH, VOID }

    static Type parse(String name) {
        if (name.startsWith("list[") && name.endsWith("]")) {
            return new Type(Kind.LIST, parse(name.substring(5, name.length() - 1)), name);
        }
        Kind kind = switch (name) {
            case "int" -> Kind.INT;
            case "long" -> Kind.LONG;
            case "float" -> Kind.FLOAT;
            case "bool" -> Kind.BOOL;
            case "char" -> Kind.CHAR;
            case "string" -> Kind.STRING;
            case "ListNode" -> Kind.LINKED;
            case "CyclicListNode" -> Kind.CYCLIC;
            case "TreeNode" -> Kind.TREE;
            case "Node" -> Kind.GRAPH;
            case "void" -> Kind.VOID;
            default -> throw new IllegalArgumentException("there is no type " + name);
        };
        return new Type(kind, null, name);
    }

    /** Whether results of this type are kept as numbers rather than as objects. */
    boolean isNumber() {
        return kind == Kind.INT || kind == Kind.LONG || kind == Kind.BOOL || kind == Kind.CHAR;
    }
}
