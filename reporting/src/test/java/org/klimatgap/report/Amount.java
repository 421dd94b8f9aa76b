package org.klimatgap.report;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Scale;

/** An amount up to the emissions of a continent, with up to six decimals. */
@Target({ElementType.ANNOTATION_TYPE, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
@DoubleRange(min = -5_000_000_000.0, max = 5_000_000_000.0)
@Scale(6)
@interface Amount {}
