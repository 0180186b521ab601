using BenchmarkDotNet.Running;
using CollectiveEconomy.Benchmarks.Load;

if (args is ["bytes", var folder])
    await BytesHost.RunAsync(folder);
else
    BenchmarkSwitcher.FromAssembly(typeof(BytesHost).Assembly).Run(args);
