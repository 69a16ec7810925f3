package judge.compiler;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * What a solution must offer.
 *
 * @param kind function, class or program
 * @param mutates the index of the parameter that an in-place function changes, -1 for none
 * @param methods the function alone, or a class's constructor and methods
 */
record Signature(String kind, String name, int mutates, List<Method> methods) {
    /** A parameter's name and its type in the notation of signatures. */
    record Parameter(String name, String type) {
    }

    record Method(String name, List<Parameter> parameters, String returns) {
        /** As it is usually declared. */
        String declaration() {
            List<String> list = new ArrayList<>();
            for (Parameter parameter : parameters) {
                list.add(Shapes.usual(parameter.type()) + " " + parameter.name());
            }
            return Shapes.usual(returns) + " " + name + "(" + String.join(", ", list) + ")";
        }
    }

    boolean isDesign() {
        return kind.equals("class");
    }

    boolean isProgram() {
        return kind.equals("program");
    }

    /** Whether a class of nodes occurs anywhere. */
    boolean mentions(String type) {
        for (Method method : methods) {
            for (Parameter parameter : method.parameters) {
                if (Shapes.usual(Shapes.innermost(parameter.type())).equals(type)) {
                    return true;
                }
            }
            if (Shapes.innermost(method.returns).equals(type)) {
                return true;
            }
        }
        return false;
    }

    static Signature read(DataInputStream in) throws IOException {
        String kind = in.readUTF();
        String name = in.readUTF();
        int mutates = in.readInt();
        List<Method> methods = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            String method = in.readUTF();
            List<Parameter> parameters = new ArrayList<>();
            for (int more = in.readInt(); more > 0; more--) {
                parameters.add(new Parameter(in.readUTF(), in.readUTF()));
            }
            methods.add(new Method(method, parameters, in.readUTF()));
        }
        return new Signature(kind, name, mutates, methods);
    }
}
