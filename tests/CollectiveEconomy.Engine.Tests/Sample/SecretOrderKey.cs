using CollectiveEconomy.Engine.Schema;
using CollectiveEconomy.Statistics.Access;

namespace CollectiveEconomy.Engine.Tests.Sample;

/// <summary>By what secrets are ordered.</summary>
public enum SecretOrderKey
{
    /// <summary>By number.</summary>
    Number,

    /// <summary>By capital.</summary>
    [RequiresRole(Role.Ministry)]
    Capital,
}
