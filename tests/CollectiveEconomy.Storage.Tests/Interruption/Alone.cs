namespace CollectiveEconomy.Storage.Tests.Interruption;

/// <summary>Runs while no other test does: a timer gets its turn late where others keep every thread busy with statements.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public sealed class Alone;
