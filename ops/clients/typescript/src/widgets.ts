// Two widgets of one page through one cache: both still have their data after both have asked. Ends with 1 if not.
// usage: node build/widgets.js http://localhost:5080
import assert from 'node:assert/strict';
import { ApolloClient, HttpLink, InMemoryCache, gql } from '@apollo/client';
import { makeCache } from './cache.js';

const [host = 'http://localhost:5080'] = process.argv.slice(2);

const regions = gql`
  query Regions {
    statistics {
      cooperatives(by: [REGION, YEAR], where: { year: { gte: 2023 } }) { cells { region { code } year cooperatives revenue { total } } }
    }
  }
`;
const sameRegionsOtherFigures = gql`
  query SameRegionsOtherFigures {
    statistics {
      cooperatives(by: [REGION, YEAR], where: { year: { gte: 2023 } }) { cells { region { code name(language: EN) } members revenue { median } } }
    }
  }
`;
const fundingSources = gql`
  query FundingSources {
    statistics { funding(by: [FUNDING_SOURCE]) { cells { fundingSource { code } models disbursed } } }
  }
`;
const widgets = [regions, sameRegionsOtherFigures, fundingSources];

async function lost(cache: InMemoryCache): Promise<number> {
  const client = new ApolloClient({ cache, link: new HttpLink({ uri: `${host}/graphql` }) });
  const answers: unknown[] = [];
  for (const query of widgets) answers.push((await client.query({ query })).data);
  return widgets.filter((query, place) => {
    const kept = client.readQuery({ query });
    if (kept !== null) assert.deepEqual(kept, answers[place]);
    return kept === null;
  }).length;
}

assert.equal(await lost(makeCache()), 0, 'a widget lost its data in spite of the policies');
console.log(`Apollo Client: ${widgets.length} widgets share a cache; without the policies ${await lost(new InMemoryCache())} lose their data`);
