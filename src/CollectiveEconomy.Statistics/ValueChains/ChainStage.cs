namespace CollectiveEconomy.Statistics.ValueChains;

/// <summary>A stage of a value chain, from input to consumption.</summary>
public enum ChainStage
{
    /// <summary>Seed, feed, fertiliser and other input.</summary>
    Input,

    /// <summary>Growing, raising, making.</summary>
    Production,

    /// <summary>Preserving, processing, packing.</summary>
    Processing,

    /// <summary>Buying up, wholesale, export.</summary>
    Trade,

    /// <summary>Retail and the final consumer.</summary>
    Consumption,
}
