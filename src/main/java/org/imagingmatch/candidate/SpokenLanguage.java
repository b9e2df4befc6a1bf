package org.imagingmatch.candidate;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.imagingmatch.matching.model.LanguageLevel;
import org.imagingmatch.reference.CodeKind;
import org.imagingmatch.reference.KnownCode;

/** A language a person speaks (BCP 47); {@code level} null = not recorded. */
@Embeddable
public record SpokenLanguage(
    @NotNull @Size(max = 35) @KnownCode(CodeKind.LANGUAGE) String tag,
    @Enumerated(EnumType.STRING) LanguageLevel level) {}
