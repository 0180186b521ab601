using System.Diagnostics;
using System.Globalization;
using CollectiveEconomy.Statistics.Access;
using CollectiveEconomy.Storage.Cubes.Engines;
using CollectiveEconomy.Storage.Releases;

namespace CollectiveEconomy.Benchmarks.Questions;

/// <summary>Measures the engines of a release beside each other in one process: each question is asked of each of them in turn.</summary>
internal static class EngineRun
{
    private const int MaxCells = 10_000;

    /// <summary>Measures and prints a table of medians.</summary>
    /// <param name="data">Folder of the register and the releases.</param>
    /// <param name="rounds">How often all sets of fields are asked for.</param>
    public static void Run(string data, int rounds)
    {
        var folder = new ReleaseFolder(Path.Combine(data, "releases"));
        using var release = folder.Load(folder.List()[^1]);
        foreach (var question in MeasuredQuestion.All)
        foreach (var access in Enum.GetValues<AccessClass>())
        {
            // The first round reads columns, and compiles.
            Measure(release, question, access, 1);
            var times = Measure(release, question, access, rounds);
            var last = times[^1].Median;
            foreach (var (engine, median) in times)
                Console.WriteLine(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"{question.Name, -9} {access, -9} {engine, -9} {median, 8:0.000} ms  {last / median, 5:0.0} x"
                    )
                );
        }
    }

    private static List<(string Engine, double Median)> Measure(
        LoadedRelease release,
        MeasuredQuestion question,
        AccessClass access,
        int rounds
    )
    {
        var engines = release
            .Engines.All.Select(engine => (engine.Name, Engines: new CubeEngines(engine), Times: new List<double>()))
            .ToList();
        for (var round = 0; round < rounds; round++)
            foreach (var fields in FieldFilters.All)
            foreach (var (_, one, times) in engines)
            {
                var asked = question.Question(fields);
                var began = Stopwatch.GetTimestamp();
                release.Query(asked, access, MaxCells, MaxCells * LoadedRelease.ComputedPerShown, one, CancellationToken.None);
                times.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
            }

        return engines.ConvertAll(engine => (engine.Name, engine.Times.Order().ElementAt(engine.Times.Count / 2)));
    }
}
