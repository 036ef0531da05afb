package dev.sightline;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.lang.model.element.Modifier;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/// The habits of the house, each a function from a file to the sentences that tell what is wrong with it.
final class Habits {
    private Habits() {}

    static final int WALL = 400;

    private static final Pattern WORD = Pattern.compile("[A-Z]?[a-z0-9]+|[A-Z]+(?![a-z])");
    private static final Set<String> EMPTY_NAMES = Set.of(
            "manager",
            "managers",
            "helper",
            "helpers",
            "util",
            "utils",
            "utility",
            "utilities",
            "impl",
            "base",
            "common");
    private static final Pattern UNFINISHED = Pattern.compile("\\b(TODO|FIXME|XXX)\\b");
    private static final Pattern THIS_MACHINE = Pattern.compile(
            "(?<![\\w.])/(work|tmp|root|home|Users)/\\w|[A-Z]:\\\\Users\\\\|\\b[\\w-]+\\.(internal|corp|intranet)\\b"
                    + "|\\b(artifactory|nexus)\\b");

    static List<String> unfinished(Path path, String text) {
        return found(path, text, UNFINISHED, "is unfinished");
    }

    static List<String> namesThisMachine(Path path, String text) {
        return found(path, text, THIS_MACHINE, "names a machine");
    }

    static List<String> tooLong(SourceFile file) {
        int lines = file.lines().size();
        return lines > WALL ? List.of(file + " has " + lines + " lines") : List.of();
    }

    /// Names that say nothing, in the parts of a package's name and the words of a type's name.
    static List<String> emptyNames(SourceFile file) {
        List<String> names = new ArrayList<>(List.of(file.packageName().split("\\.")));
        Matcher word = WORD.matcher(file.path().getFileName().toString().replace(".java", ""));
        while (word.find()) {
            names.add(word.group());
        }
        names.removeIf(name -> !EMPTY_NAMES.contains(name.toLowerCase(java.util.Locale.ROOT)));
        return names.stream()
                .map(name -> file + " has a name that says nothing: " + name)
                .toList();
    }

    /// What is public says what it is, in Markdown: types, methods, and packages, which also promise no nulls.
    static List<String> undocumented(List<SourceFile> files) {
        List<String> told = new ArrayList<>();
        JavacTask task = (JavacTask) ToolProvider.getSystemJavaCompiler()
                .getTask(
                        null,
                        null,
                        problem -> {},
                        List.of("-proc:none"),
                        null,
                        files.stream().map(Habits::forCompiler).toList());
        try {
            for (CompilationUnitTree unit : task.parse()) {
                DocTrees docs = DocTrees.instance(task);
                new PublicParts(unit, docs, told).scan(unit, null);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return told;
    }

    private static List<String> found(Path path, String text, Pattern pattern, String what) {
        List<String> told = new ArrayList<>();
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (pattern.matcher(lines.get(i)).find()) {
                told.add(path + ":" + (i + 1) + " " + what + ": " + lines.get(i).strip());
            }
        }
        return told;
    }

    private static JavaFileObject forCompiler(SourceFile file) {
        URI uri = URI.create("string:///" + file.path().toString().replace('\\', '/'));
        return new SimpleJavaFileObject(uri, JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return file.text();
            }
        };
    }

    /// Walks one file and tells every public part without a sentence.
    private static final class PublicParts extends TreePathScanner<Void, Void> {
        private final CompilationUnitTree unit;
        private final DocTrees docs;
        private final List<String> told;

        PublicParts(CompilationUnitTree unit, DocTrees docs, List<String> told) {
            this.unit = unit;
            this.docs = docs;
            this.told = told;
        }

        @Override
        public Void visitCompilationUnit(CompilationUnitTree tree, Void nothing) {
            if (unit.getSourceFile().getName().endsWith("package-info.java")) {
                TreePath path = new TreePath(getCurrentPath(), unit.getPackage());
                require(path, "the package");
                if (!unit.getPackage().toString().contains("NullMarked")) {
                    tell(unit.getPackage(), "the package is not @NullMarked");
                }
            }
            return super.visitCompilationUnit(tree, null);
        }

        @Override
        public Void visitClass(ClassTree type, Void nothing) {
            if (isPublic(type.getModifiers()) && !type.getSimpleName().isEmpty()) {
                require(getCurrentPath(), type.getSimpleName().toString());
                return super.visitClass(type, null);
            }
            // inside what is not public nothing is public
            return null;
        }

        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            boolean constructor = method.getReturnType() == null;
            boolean overrides = method.getModifiers().getAnnotations().stream()
                    .anyMatch(annotation ->
                            annotation.getAnnotationType().toString().equals("Override"));
            if (isPublic(method.getModifiers()) && !constructor && !overrides) {
                require(getCurrentPath(), method.getName() + "()");
            }
            return null;
        }

        private boolean isPublic(ModifiersTree modifiers) {
            Tree around = getCurrentPath().getParentPath().getLeaf();
            boolean inInterface = around.getKind() == Tree.Kind.INTERFACE;
            return modifiers.getFlags().contains(Modifier.PUBLIC)
                    || inInterface && !modifiers.getFlags().contains(Modifier.PRIVATE);
        }

        private void require(TreePath path, String what) {
            DocCommentTree doc = docs.getDocCommentTree(path);
            if (doc == null || doc.getFullBody().isEmpty()) {
                tell(path.getLeaf(), what + " does not say what it is");
            } else if (!writtenInMarkdown(path.getLeaf())) {
                tell(path.getLeaf(), what + " is told in an old-style comment");
            }
        }

        private boolean writtenInMarkdown(Tree tree) {
            try {
                CharSequence text = unit.getSourceFile().getCharContent(true);
                long start = docs.getSourcePositions().getStartPosition(unit, tree);
                String before = text.toString().substring(0, (int) start).stripTrailing();
                return !before.endsWith("*/");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private void tell(Tree tree, String what) {
            long start = docs.getSourcePositions().getStartPosition(unit, tree);
            told.add(unit.getSourceFile().getName().substring(1) + ":"
                    + unit.getLineMap().getLineNumber(start) + " " + what);
        }
    }
}
