package judge.compiler;

import com.sun.source.tree.AnnotatedTypeTree;
import com.sun.source.tree.ArrayTypeTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.PrimitiveTypeTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.WildcardTree;
import java.util.Map;
import java.util.Set;

/** Java types that stand for the types of signatures. */
final class Shapes {
    private static final Map<String, String> USUAL = Map.of(
            "float", "double", "bool", "boolean", "string", "String", "CyclicListNode", "ListNode");
    private static final Map<String, Set<String>> PLAIN = Map.of(
            "int", Set.of("int", "Integer", "long", "Long"),
            "long", Set.of("long", "Long"),
            "float", Set.of("double", "Double"),
            "bool", Set.of("boolean", "Boolean"),
            "char", Set.of("char", "Character"),
            "string", Set.of("String", "CharSequence"),
            "CyclicListNode", Set.of("ListNode"));
    private static final Map<String, Set<String>> NUMBERS = Map.of(
            "int", Set.of("int", "short", "byte"),
            "long", Set.of("long", "int", "short", "byte"),
            "bool", Set.of("boolean"),
            "char", Set.of("char"));
    private static final Set<String> LISTS = Set.of("List", "ArrayList", "Collection", "Iterable", "AbstractList");
    private static final Set<String> LINKED = Set.of("LinkedList", "Deque", "Queue");

    private Shapes() {
    }

    /** The T of {@code list[T]}, null for other types. */
    static String element(String type) {
        return type.startsWith("list[") ? type.substring(5, type.length() - 1) : null;
    }

    static String innermost(String type) {
        String element = element(type);
        return element == null ? type : innermost(element);
    }

    /** The usual Java type, arrays for lists. */
    static String usual(String type) {
        String element = element(type);
        return element != null ? usual(element) + "[]" : USUAL.getOrDefault(type, type);
    }

    /** How values of a type are handed to a parameter that is declared so; null where they cannot be. */
    static String shape(String type, Tree declared) {
        Tree tree = bare(declared);
        String element = element(type);
        if (element == null) {
            String name = nameOf(tree);
            boolean fits = PLAIN.getOrDefault(type, Set.of(type)).contains(name);
            return !fits ? null : name.equals("CharSequence") ? "String" : name;
        }
        if (tree instanceof ArrayTypeTree array) {
            String inner = shape(element, array.getType());
            return inner == null ? null : inner + "[]";
        }
        String name = nameOf(tree);
        if (!LISTS.contains(name) && !LINKED.contains(name)) {
            return null;
        }
        String inner = boxed(usual(element));
        if (tree instanceof ParameterizedTypeTree generic && !generic.getTypeArguments().isEmpty()) {
            inner = shape(element, generic.getTypeArguments().get(0));
        }
        return inner == null ? null : (LINKED.contains(name) ? "LinkedList<" : "List<") + inner + ">";
    }

    /** The class that an argument of this shape is cast to. */
    static String cast(String shape, Tree declared) {
        if (shape.endsWith("[]")) {
            return shape.indexOf('<') < 0 ? shape : erased(shape);
        }
        if (shape.startsWith("List<")) {
            return nameOf(bare(declared)).equals("ArrayList") ? "java.util.ArrayList" : "java.util.List";
        }
        return shape.startsWith("LinkedList<") ? "java.util.LinkedList" : shape;
    }

    /** The type of an array of lists, without its type arguments. */
    private static String erased(String shape) {
        int arrays = shape.length();
        while (shape.startsWith("[]", arrays - 2)) {
            arrays -= 2;
        }
        String kind = shape.startsWith("LinkedList<") ? "java.util.LinkedList" : "java.util.List";
        return kind + shape.substring(arrays);
    }

    /** Whether a result of this type, declared so, is kept as a number. */
    static boolean isNumber(String type, Tree declared) {
        return NUMBERS.getOrDefault(type, Set.of()).contains(nameOf(bare(declared)));
    }

    /** Whether a declared result may hold values of the type, as far as its name tells. */
    static boolean mayHold(String type, Tree declared) {
        Tree tree = bare(declared);
        String name = nameOf(tree);
        if (type.equals("void") || isNumber(type, declared)) {
            return true;
        }
        String element = element(type);
        if (element == null) {
            return shape(type, declared) != null && !(type.equals("int") && name.toLowerCase().equals("long"))
                    || name.equals("Object") || type.equals("float") && name.equals("float");
        }
        if (tree instanceof ArrayTypeTree array) {
            boolean wider = element.equals("long") && nameOf(bare(array.getType())).equals("int");
            return wider || mayHold(element, array.getType());
        }
        if (tree instanceof ParameterizedTypeTree generic && generic.getTypeArguments().size() == 1) {
            return mayHold(element, generic.getTypeArguments().get(0));
        }
        return !(tree instanceof PrimitiveTypeTree) && !PLAIN.containsKey(name) && !name.equals("String");
    }

    private static String boxed(String shape) {
        return switch (shape) {
            case "int" -> "Integer";
            case "long" -> "Long";
            case "double" -> "Double";
            case "boolean" -> "Boolean";
            case "char" -> "Character";
            default -> shape;
        };
    }

    private static Tree bare(Tree declared) {
        if (declared instanceof AnnotatedTypeTree annotated) {
            return bare(annotated.getUnderlyingType());
        }
        if (declared instanceof WildcardTree wildcard && wildcard.getBound() != null) {
            return bare(wildcard.getBound());
        }
        return declared;
    }

    /** The simple name of a type, without type arguments. */
    static String nameOf(Tree tree) {
        if (tree instanceof ParameterizedTypeTree generic) {
            return nameOf(generic.getType());
        }
        if (tree instanceof MemberSelectTree select) {
            return select.getIdentifier().toString();
        }
        if (tree instanceof IdentifierTree identifier) {
            return identifier.getName().toString();
        }
        return String.valueOf(tree);
    }
}
