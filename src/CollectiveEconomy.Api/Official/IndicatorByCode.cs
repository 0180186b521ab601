using CollectiveEconomy.Engine.DataLoaders;
using CollectiveEconomy.Statistics.Official;
using CollectiveEconomy.Storage.Register;
using Microsoft.EntityFrameworkCore;

namespace CollectiveEconomy.Api.Official;

/// <summary>Indicators by code.</summary>
/// <param name="store">The register.</param>
public sealed class IndicatorByCode(IDbContextFactory<RegisterContext> store) : UniqueRowLoader<string, Indicator>(store, row => row.Code);
