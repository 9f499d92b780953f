using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Netra.Benchmarks.Floor;

/// <inheritdoc/>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class OptionsFloor() : FloorAnalyzer("Options.OptionsAnalyzer");

/// <inheritdoc/>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SliceFloor() : FloorAnalyzer("Slicing.SliceAnalyzer");

/// <inheritdoc/>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ConstructionFloor() : FloorAnalyzer("Construction.ConstructionAnalyzer");

/// <inheritdoc/>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class EnvironmentSwitchFloor() : FloorAnalyzer("Construction.EnvironmentSwitchAnalyzer");

/// <inheritdoc/>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class IgnoredOutcomeFloor() : FloorAnalyzer("Construction.IgnoredOutcomeAnalyzer");

/// <inheritdoc/>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class OpenContextFloor() : FloorAnalyzer("Construction.OpenContextAnalyzer");

/// <inheritdoc/>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CloseFloor() : FloorAnalyzer("Closing.CloseAnalyzer");
