package dev.sightline.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Marks a record that gets a generated builder and `withX` copies.
@RecordBuilder.Template(
        options = @RecordBuilder.Options(useImmutableCollections = true, addFunctionalMethodsToWith = false))
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.TYPE)
@interface Built {}
