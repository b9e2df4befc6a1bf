package org.imagingmatch.vacancy;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.imagingmatch.matching.model.LanguageLevel;
import org.imagingmatch.reference.CodeKind;
import org.imagingmatch.reference.KnownCode;

/** A language the post needs (BCP 47); {@code level} null = any level. */
public record AskedLanguage(
    @NotNull @Size(max = 35) @KnownCode(CodeKind.LANGUAGE) String tag, LanguageLevel level) {}
