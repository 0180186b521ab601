using System.Globalization;
using BenchmarkDotNet.Running;
using CollectiveEconomy.Benchmarks.Evaluation;
using CollectiveEconomy.Benchmarks.Load;
using CollectiveEconomy.Benchmarks.Out;
using CollectiveEconomy.Benchmarks.Questions;

switch (args)
{
    case ["bytes", var folder]:
        await BytesHost.RunAsync(folder);
        break;
    case ["memory", var folder]:
        await MemoryHost.RunAsync(folder);
        break;
    case ["load", var data]:
        LoadRun.Run(data);
        break;
    case ["questions", var rounds, var data, .. var key]:
        await QuestionRun.RunAsync(data, key.FirstOrDefault(), int.Parse(rounds, CultureInfo.InvariantCulture));
        break;
    case ["engines", var rounds, var data, .. var megabytes]:
        EngineRun.Run(
            data,
            int.Parse(rounds, CultureInfo.InvariantCulture),
            megabytes is [var room] ? int.Parse(room, CultureInfo.InvariantCulture) : null
        );
        break;
    case ["out", var rounds, var address, var data, var key]:
        await OutRun.RunAsync(address, data, key, int.Parse(rounds, CultureInfo.InvariantCulture));
        break;
    case ["evaluation", var rounds]:
        EvaluationRun.Run(int.Parse(rounds, CultureInfo.InvariantCulture));
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(BytesHost).Assembly).Run(args);
        break;
}
