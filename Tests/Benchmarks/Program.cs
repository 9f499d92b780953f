using Netra.Benchmarks;
using Netra.Benchmarks.Bodies;
using Netra.Benchmarks.Comparison;
using Netra.Benchmarks.Growth;

try
{
    return args switch
    {
        ["--help" or "-h" or "-?", ..] => Help(),
        ["bodies", .. var rest] => await SlowestBodies.RunAsync(Options.Parse(rest)),
        ["growth"] => await GrowthReport.RunAsync(folder: null),
        ["growth", var folder] => await GrowthReport.RunAsync(folder),
        _ => Compare.Run(Options.Parse(args)),
    };
}
catch (BenchmarkException failure)
{
    Console.Error.WriteLine(failure.Message);
    return 1;
}

static int Help()
{
    Console.WriteLine(Options.Usage);
    return 0;
}
