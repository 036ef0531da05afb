package dev.sightline;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Which public types are used only in the package where they stand, and so need not be public.
final class PublicUse {
    private PublicUse() {}

    /// The names of public top-level types that no other package names and no type used elsewhere shows: neither in
    /// the signature of a public member, nor as what it extends, nor as one of its kinds. Types with a `main` are
    /// exempt, and so is what is thrown.
    static Set<String> onlyAtHome(JavaClasses classes, List<SourceFile> sources) {
        Set<String> written = new HashSet<>();
        sources.forEach(file -> written.add(
                file.packageName() + "." + file.path().getFileName().toString().replace(".java", "")));
        Set<JavaClass> used = new HashSet<>();
        Deque<JavaClass> toFollow = new ArrayDeque<>();
        for (JavaClass type : classes) {
            for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                JavaClass target = top(dependency.getTargetClass());
                if (!target.getPackageName().equals(type.getPackageName())
                        && classes.contain(target.getName())
                        && used.add(target)) {
                    toFollow.add(target);
                }
            }
            if (type.tryGetMethod("main", String[].class).isPresent() && used.add(top(type))) {
                toFollow.add(top(type));
            }
        }
        byImport(classes, sources, used, toFollow);
        Map<JavaClass, List<JavaClass>> parts = new HashMap<>();
        Map<JavaClass, List<JavaClass>> kinds = new HashMap<>();
        for (JavaClass one : classes) {
            parts.computeIfAbsent(top(one), type -> new ArrayList<>()).add(one);
            one.getRawInterfaces()
                    .forEach(shape -> kinds.computeIfAbsent(top(shape), type -> new ArrayList<>())
                            .add(one));
        }
        while (!toFollow.isEmpty()) {
            JavaClass next = toFollow.remove();
            for (JavaClass shown : shownBy(parts.get(next), kinds.getOrDefault(next, List.of()), classes)) {
                if (used.add(shown)) {
                    toFollow.add(shown);
                }
            }
        }
        Set<String> left = new TreeSet<>();
        for (JavaClass type : classes) {
            if (type.isTopLevelClass()
                    && type.getModifiers().contains(JavaModifier.PUBLIC)
                    && type.getAllRawSuperclasses().stream().noneMatch(PublicUse::isThrown)
                    && written.contains(type.getName())
                    && !used.contains(type)) {
                left.add(type.getName());
            }
        }
        return left;
    }

    /// Constants and the targets of lambdas are named in the source but not always in the class file.
    private static void byImport(
            JavaClasses classes, List<SourceFile> sources, Set<JavaClass> used, Deque<JavaClass> toFollow) {
        for (SourceFile file : sources) {
            for (String line : file.lines()) {
                if (line.startsWith("import ")) {
                    String name =
                            line.replace("import ", "").replace("static ", "").replace(";", "");
                    while (name.contains(".") && !classes.contain(name)) {
                        name = name.substring(0, name.lastIndexOf('.'));
                    }
                    if (classes.contain(name)
                            && !classes.get(name).getPackageName().equals(file.packageName())
                            && used.add(top(classes.get(name)))) {
                        toFollow.add(top(classes.get(name)));
                    }
                }
            }
        }
    }

    /// The types that a user of a type gets to see, given its parts and what implements it.
    private static Set<JavaClass> shownBy(List<JavaClass> parts, List<JavaClass> kinds, JavaClasses classes) {
        Set<JavaClass> shown = new HashSet<>(kinds);
        for (JavaClass one : parts) {
            one.getCodeUnits().stream().filter(PublicUse::isPublic).forEach(unit -> {
                shown.addAll(unit.getReturnType().getAllInvolvedRawTypes());
                unit.getParameterTypes().forEach(given -> shown.addAll(given.getAllInvolvedRawTypes()));
                shown.addAll(unit.getExceptionTypes());
            });
            one.getFields().stream()
                    .filter(field -> field.getModifiers().contains(JavaModifier.PUBLIC))
                    .forEach(field -> shown.addAll(field.getType().getAllInvolvedRawTypes()));
            shown.addAll(one.getAllRawInterfaces());
            shown.addAll(one.getAllRawSuperclasses());
        }
        Set<JavaClass> tops = new HashSet<>();
        shown.stream()
                .map(PublicUse::top)
                .filter(found -> classes.contain(found.getName()))
                .forEach(tops::add);
        return tops;
    }

    private static boolean isThrown(JavaClass type) {
        // by name, since the library's own classes are not read
        return type.getName().endsWith("Exception") || type.getName().endsWith("Error");
    }

    private static boolean isPublic(JavaCodeUnit unit) {
        return unit.getModifiers().contains(JavaModifier.PUBLIC);
    }

    private static JavaClass top(JavaClass type) {
        JavaClass at = type.getBaseComponentType();
        while (at.getEnclosingClass().isPresent()) {
            at = at.getEnclosingClass().get();
        }
        return at;
    }
}
