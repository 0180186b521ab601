namespace CollectiveEconomy.Statistics.Programmes;

/// <summary>What kind of body a support unit is.</summary>
public enum SupportUnitKind
{
    /// <summary>A centre of the Viet Nam Cooperative Alliance.</summary>
    Centre,

    /// <summary>The cooperative alliance of a province.</summary>
    ProvincialAlliance,

    /// <summary>A fund that lends to cooperatives.</summary>
    Fund,
}
