package org.imagingmatch.parts;

import org.junit.platform.suite.api.ExcludeTags;
import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** Ranking, and what everything stands on. */
@Suite(failIfNoTests = false)
@SelectPackages("org.imagingmatch")
@ExcludeTags(OtherService.TAG)
@IncludeClassNamePatterns("org\\.imagingmatch\\.(matching|platform)\\..*Test")
class CorePart {}
