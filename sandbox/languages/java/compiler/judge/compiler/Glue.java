package judge.compiler;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the class that calls a solution: a subclass of judge.glue.Call, compiled together with it. */
final class Glue {
    static final String NAME = "JudgeGlue";

    /**
     * How a method is called.
     *
     * @param shapes the Java types that its arguments are made in
     * @param number whether its result is kept as a number
     */
    record Plan(Signature.Method method, List<String> shapes, boolean number) {
    }

    private final Signature signature;
    private final Outline outline;
    private final List<Plan> plans = new ArrayList<>();
    private final StringBuilder body = new StringBuilder();

    Glue(Signature signature, Outline outline) throws Rejected {
        this.signature = signature;
        this.outline = outline;
        if (signature.isProgram()) {
            writeProgram();
        } else if (signature.isDesign()) {
            writeDesign();
        } else {
            writeFunction();
        }
    }

    List<Plan> plans() {
        return plans;
    }

    String source() {
        StringBuilder text = new StringBuilder("@SuppressWarnings(\"all\")\nfinal class " + NAME
                + " extends judge.glue.Call {\n    public void run() throws Throwable {\n" + body + "    }\n");
        for (String type : NodeCode.TYPES) {
            if (signature.mentions(type)) {
                text.append(NodeCode.of(type));
            }
        }
        return text.append("}\n").toString();
    }

    private void writeProgram() throws Rejected {
        Signature.Method method = signature.methods().get(0);
        plans.add(new Plan(method, List.of("String"), false));
        body.append("        ").append(outline.program()).append(".main(new String[0]);\n");
    }

    private void writeFunction() throws Rejected {
        Signature.Method wanted = signature.methods().get(0);
        ClassTree type = outline.holder(wanted);
        MethodTree method = outline.method(type, wanted);
        body.append("        Object[] a = arguments[0];\n");
        String name = type.getSimpleName().toString();
        String target = method.getModifiers().getFlags().contains(Modifier.STATIC) ? name : "new " + name + "()";
        writeCall(wanted, method, target + "." + wanted.name(), "0", signature.mutates() >= 0);
    }

    private void writeDesign() throws Rejected {
        ClassTree type = outline.design(signature.name());
        String name = signature.name();
        body.append("        ").append(name).append(" subject = null;\n        int[] order = methods;\n"
                + "        for (int i = 0; i < order.length; i++) {\n"
                + "            Object[] a = arguments[i];\n            switch (order[i]) {\n");
        for (int number = 0; number < signature.methods().size(); number++) {
            Signature.Method wanted = signature.methods().get(number);
            body.append("            case ").append(number).append(":\n        ");
            if (number == 0) {
                MethodTree constructor = outline.constructor(type, wanted);
                body.append("        subject = new ").append(name).append('(')
                        .append(arguments(wanted, constructor)).append(");\n");
            } else {
                writeCall(wanted, outline.method(type, wanted), "subject." + wanted.name(), "i", false);
            }
            body.append("                break;\n");
        }
        body.append("            }\n        }\n");
    }

    private void writeCall(Signature.Method wanted, MethodTree method, String callee, String index, boolean ignored)
            throws Rejected {
        Tree returns = method.getReturnType();
        boolean number = !ignored && Shapes.isNumber(wanted.returns(), returns);
        String call = callee + "(" + arguments(wanted, method) + ")";
        Plan plan = plans.get(plans.size() - 1);
        plans.set(plans.size() - 1, new Plan(plan.method(), plan.shapes(), number));
        if (ignored || wanted.returns().equals("void")) {
            body.append("        ").append(call).append(";\n");
            return;
        }
        if (!Shapes.mayHold(wanted.returns(), returns)) {
            throw new Rejected(wanted.name() + " returns " + returns + "; expected " + wanted.declaration(),
                    outline.line(method));
        }
        body.append("        ").append(number ? "numbers[" : "objects[").append(index).append("] = ").append(call);
        body.append(number && wanted.returns().equals("bool") ? " ? 1 : 0;\n" : ";\n");
    }

    /** The arguments of a call, and the plan to make them by. */
    private String arguments(Signature.Method wanted, MethodTree method) throws Rejected {
        List<String> shapes = new ArrayList<>();
        List<String> values = new ArrayList<>();
        for (int i = 0; i < wanted.parameters().size(); i++) {
            VariableTree parameter = method.getParameters().get(i);
            String shape = Shapes.shape(wanted.parameters().get(i).type(), parameter.getType());
            if (shape == null) {
                throw new Rejected("parameter " + parameter.getName() + " of " + wanted.name() + " is "
                        + parameter.getType() + "; expected " + wanted.declaration(), outline.line(parameter));
            }
            shapes.add(shape);
            values.add("(" + Shapes.cast(shape, parameter.getType()) + ") a[" + i + "]");
        }
        plans.add(new Plan(wanted, shapes, false));
        return String.join(", ", values);
    }
}
