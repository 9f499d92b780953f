using Netra.Benchmarks;
using Netra.Benchmarks.Bodies;
using Netra.Benchmarks.Comparison;

try
{
    return args switch
    {
        ["--help" or "-h" or "-?", ..] => Help(),
        ["bodies", .. var rest] => await SlowestBodies.RunAsync(Options.Parse(rest)),
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
