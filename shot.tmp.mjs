import { chromium } from 'playwright-core';
import { spawn } from 'node:child_process';
const port=process.env.PORT??'3456';
const b=await chromium.launch({executablePath:'/usr/bin/chromium',args:['--no-sandbox']});
const [,, out, ...specs]=process.argv;
for (const spec of specs){ // path|width|opts e.g. role=coordinator,js=0,dark
  const [path,width,opts='']=spec.split('|');
  const o=Object.fromEntries(opts.split(',').filter(Boolean).map(x=>x.split('=')));
  const c=await b.newContext({viewport:{width:+width,height:900},javaScriptEnabled:o.js!=='0',colorScheme:o.dark!==undefined?'dark':'light',locale:'nl-NL'});
  const p=await c.newPage();
  let bytes=0; const list=[];
  const cdp=await c.newCDPSession(p); await cdp.send('Network.enable'); const urls={};
  cdp.on('Network.responseReceived',e=>urls[e.requestId]=e.response.url); cdp.on('Network.loadingFinished',e=>{bytes+=e.encodedDataLength; list.push([e.encodedDataLength,urls[e.requestId]])});
  if(o.role){ await p.goto(`http://localhost:${port}/`); await p.click(`form[action$="/${o.role}"] button`); await p.waitForLoadState(); }
  bytes=0; list.length=0;
  await p.goto(`http://localhost:${port}${path}`,{waitUntil:'networkidle'});
  const h=await p.evaluate(()=>[document.documentElement.scrollHeight,document.documentElement.scrollWidth]);
  const name=`${out}/${(o.name??path.replace(/[^a-z0-9]+/gi,'-'))}-${width}${o.dark!==undefined?'-dark':''}.png`;
  await p.screenshot({path:name,fullPage:o.full!=="0"});
  console.log(name,h,'bytes',bytes, o.list?list:'' );
  await c.close();
}
await b.close();
