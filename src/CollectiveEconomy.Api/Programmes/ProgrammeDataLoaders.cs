using CollectiveEconomy.Engine.DataLoaders;
using CollectiveEconomy.Statistics.Programmes;
using CollectiveEconomy.Storage.Register;
using Microsoft.EntityFrameworkCore;

namespace CollectiveEconomy.Api.Programmes;

/// <summary>Programmes by code.</summary>
internal sealed class ProgrammeByCode(IDbContextFactory<RegisterContext> store)
    : UniqueRowLoader<string, Programme>(store, row => row.Code);

/// <summary>Criteria sets by code.</summary>
internal sealed class CriteriaSetByCode(IDbContextFactory<RegisterContext> store)
    : UniqueRowLoader<string, CriteriaSet>(store, row => row.Code);

/// <summary>Support units by code.</summary>
internal sealed class SupportUnitByCode(IDbContextFactory<RegisterContext> store)
    : UniqueRowLoader<string, SupportUnit>(store, row => row.Code);

/// <summary>Proposals by key.</summary>
internal sealed class ProposalById(IDbContextFactory<RegisterContext> store) : UniqueRowLoader<int, Proposal>(store, row => row.Id);
