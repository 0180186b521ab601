namespace CollectiveEconomy.Statistics.Programmes;

/// <summary>Type of support unit.</summary>
public enum SupportUnitKind
{
    /// <summary>A centre of the Viet Nam Cooperative Alliance.</summary>
    Centre,

    /// <summary>The cooperative alliance of a province.</summary>
    ProvincialAlliance,

    /// <summary>A fund that lends to cooperatives.</summary>
    Fund,
}
