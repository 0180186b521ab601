namespace CollectiveEconomy.Statistics.ValueChains;

/// <summary>A stage of a value chain, from input to consumption.</summary>
public enum ChainStage
{
    /// <summary>Seed, feed, fertiliser and other inputs.</summary>
    Input,

    /// <summary>Production: growing, raising, making.</summary>
    Production,

    /// <summary>Processing: preserving, processing, packing.</summary>
    Processing,

    /// <summary>Trade: purchasing, wholesale, export.</summary>
    Trade,

    /// <summary>Retail and consumption.</summary>
    Consumption,
}
