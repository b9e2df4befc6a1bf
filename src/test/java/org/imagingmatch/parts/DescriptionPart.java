package org.imagingmatch.parts;

import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.IncludeTags;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** What openapi.yaml and its examples say, held against a service with demo data. */
@Suite(failIfNoTests = false)
@SelectPackages("org.imagingmatch")
@IncludeTags(OtherService.TAG)
@IncludeClassNamePatterns("org\\.imagingmatch\\.(openapi|demo)\\..*Test")
class DescriptionPart {}
