package judge.compiler;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import javax.lang.model.element.Modifier;

/** The classes and methods that a source declares, as they are written. */
final class Outline {
    private static final String CONSTRUCTOR = "<init>";

    private final CompilationUnitTree unit;
    private final Map<String, ClassTree> classes = new LinkedHashMap<>();
    private final ToLines lines;

    /** Tells the line of a tree. */
    interface ToLines {
        int line(CompilationUnitTree unit, Tree tree);
    }

    Outline(CompilationUnitTree unit, ToLines lines) {
        this.unit = unit;
        this.lines = lines;
        for (Tree tree : unit.getTypeDecls()) {
            if (tree instanceof ClassTree type) {
                classes.put(type.getSimpleName().toString(), type);
            }
        }
    }

    boolean declares(String name) {
        return classes.containsKey(name);
    }

    int line(Tree tree) {
        return lines.line(unit, tree);
    }

    /** The class that holds a function: Solution, or else the only one that has it. */
    ClassTree holder(Signature.Method function) throws Rejected {
        ClassTree solution = classes.get("Solution");
        if (solution != null) {
            return solution;
        }
        for (ClassTree type : classes.values()) {
            if (!named(type, function.name()).isEmpty()) {
                return type;
            }
        }
        throw new Rejected("there is no class Solution with a method " + function.declaration() + found(), 0);
    }

    ClassTree design(String name) throws Rejected {
        if (!classes.containsKey(name)) {
            throw new Rejected("there is no class " + name + found(), 0);
        }
        return classes.get(name);
    }

    private String found() {
        return classes.isEmpty() ? "; the source declares no class"
                : "; the source declares " + String.join(", ", classes.keySet());
    }

    /** The method of this name that takes as many arguments. */
    MethodTree method(ClassTree type, Signature.Method wanted) throws Rejected {
        List<MethodTree> methods = named(type, wanted.name());
        for (MethodTree method : methods) {
            if (method.getParameters().size() == wanted.parameters().size()) {
                return method;
            }
        }
        String name = type.getSimpleName().toString();
        if (methods.isEmpty()) {
            throw new Rejected("class " + name + " has no method " + wanted.declaration() + "; it has " + methodsOf(type),
                    line(type));
        }
        int takes = methods.get(0).getParameters().size();
        throw new Rejected(name + "." + wanted.name() + " takes " + takes + (takes == 1 ? " argument" : " arguments")
                + "; expected " + wanted.declaration(), line(methods.get(0)));
    }

    /** The constructor that takes as many arguments; null for the one that every class has by itself. */
    MethodTree constructor(ClassTree type, Signature.Method wanted) throws Rejected {
        List<MethodTree> constructors = named(type, CONSTRUCTOR);
        for (MethodTree constructor : constructors) {
            if (constructor.getParameters().size() == wanted.parameters().size()) {
                return constructor;
            }
        }
        if (constructors.isEmpty() && wanted.parameters().isEmpty()) {
            return null;
        }
        String name = type.getSimpleName().toString();
        String expected = wanted.declaration();
        throw new Rejected("class " + name + " has no constructor " + expected.substring(expected.indexOf(' ') + 1),
                line(type));
    }

    /** The name of the class whose main is the program's. */
    String program() throws Rejected {
        String best = null;
        for (Map.Entry<String, ClassTree> entry : classes.entrySet()) {
            boolean has = declared(entry.getValue(), "main").stream().anyMatch(Outline::isMain);
            boolean better = best == null || entry.getKey().equals("Main")
                    || !best.equals("Main") && isPublic(entry.getValue()) && !isPublic(classes.get(best));
            best = has && better ? entry.getKey() : best;
        }
        if (best == null) {
            throw new Rejected("there is no class with a method public static void main(String[] args)" + found(), 0);
        }
        return best;
    }

    private static boolean isMain(MethodTree method) {
        return method.getModifiers().getFlags().contains(Modifier.STATIC) && method.getParameters().size() == 1;
    }

    private static boolean isPublic(ClassTree type) {
        return type.getModifiers().getFlags().contains(Modifier.PUBLIC);
    }

    private static List<MethodTree> declared(ClassTree type, String name) {
        List<MethodTree> methods = new ArrayList<>();
        for (Tree member : type.getMembers()) {
            if (member instanceof MethodTree method && method.getName().contentEquals(name)) {
                methods.add(method);
            }
        }
        return methods;
    }

    /** Methods of this name, inherited ones last. */
    private List<MethodTree> named(ClassTree type, String name) {
        List<MethodTree> methods = declared(type, name);
        Tree parent = type.getExtendsClause();
        if (parent != null && !name.equals(CONSTRUCTOR)) {
            ClassTree above = classes.get(Shapes.nameOf(parent));
            if (above != null && above != type) {
                methods.addAll(declared(above, name));
            }
        }
        return methods;
    }

    private static String methodsOf(ClassTree type) {
        TreeSet<String> names = new TreeSet<>();
        for (Tree member : type.getMembers()) {
            if (member instanceof MethodTree method && !method.getName().contentEquals(CONSTRUCTOR)) {
                names.add(method.getName().toString());
            }
        }
        return names.isEmpty() ? "none" : String.join(", ", names);
    }
}
