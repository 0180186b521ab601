using CollectiveEconomy.Cli;

return await CommandLine.RunAsync(args, Surroundings.OfProcess());
