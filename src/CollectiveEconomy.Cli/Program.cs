using CollectiveEconomy.Cli;

return await CommandLine.RunAsync(args, CommandContext.OfProcess());
